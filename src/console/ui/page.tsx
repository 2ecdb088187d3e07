import { ArrowLeftOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { consoleCopy } from '../../copy/console';

/** A page of the console: title, a line below it, actions on the right; at most 1440 px wide. */
export const Page = ({
  title,
  note,
  back,
  extra,
  children,
}: {
  title: string;
  note?: ReactNode;
  /** where the page is reached from */
  back?: { readonly to: string; readonly label: string };
  extra?: ReactNode;
  children: ReactNode;
}) => {
  useEffect(() => {
    document.title = `${title} · ${consoleCopy.name}`;
  }, [title]);
  return (
    <div className="console-page">
      {back ? (
        <Link to={back.to}>
          <ArrowLeftOutlined /> {back.label}
        </Link>
      ) : null}
      <div className="console-page-top">
        <div>
          <Typography.Title level={1} className="console-page-title">
            {title}
          </Typography.Title>
          {note ? <div className="console-page-note">{note}</div> : null}
        </div>
        {extra}
      </div>
      <div className="console-stack">{children}</div>
    </div>
  );
};
