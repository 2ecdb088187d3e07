import { consoleCopy } from '../../copy/console';
import mark from '../mark.svg';

/** The mark and the name of the console. */
export const Brand = () => (
  <div className="console-brand">
    <img src={mark} alt="" width={28} height={28} />
    <span>{consoleCopy.name}</span>
  </div>
);
