import type { CertifiedRole } from '../contract/words';
import { CERTIFIED_ROLE } from '../copy/words';
import { Stack } from '../ui/stack';
import { Tag } from '../ui/tag';

/** What a person is certified as, by review (MEM-4); nothing where that is nothing. */
export const RoleBadges = ({ roles }: { roles: readonly CertifiedRole[] }) =>
  roles.length === 0 ? null : (
    <Stack row wrap gap={8}>
      {roles.map((role) => (
        <Tag key={role} tone="court">
          {CERTIFIED_ROLE[role]}
        </Tag>
      ))}
    </Stack>
  );
