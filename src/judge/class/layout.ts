import type { Role } from './parameters.ts';

/** What the columns of a sheet are. */
export interface Layout {
  /** Whether the first row is names of columns. */
  readonly hasHeader: boolean;
  /** The role of each column, from the left. */
  readonly roles: readonly Role[];
}

/** The layout with another role for a column; a role that only one column can have leaves the column that had it. */
export const withRole = ({ hasHeader, roles }: Layout, column: number, role: Role): Layout => ({
  hasHeader,
  roles: roles.map((other, index) => {
    if (index === column) return role;
    return other === role && role !== 'student' ? 'ignore' : other;
  }),
});
