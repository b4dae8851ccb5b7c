import { paths } from '../../paths';
import type { ShellData } from '../routes/root-loader';

export type MenuKey = 'home' | 'budgets' | 'desk' | 'me' | 'signIn';

export interface MenuItem {
  key: MenuKey;
  to: string;
  end: boolean;
}

/** The menu of a person. Unknown (the server could not say) shows neither signing in nor an account. */
export function menuFor(shell: ShellData): MenuItem[] {
  const viewer = shell?.viewer;
  const official = viewer?.permissions.some((permission) => permission.startsWith('budget.'));
  return [
    { key: 'home', to: paths.home(), end: true },
    { key: 'budgets', to: paths.editions(), end: false },
    ...(official ? [{ key: 'desk', to: paths.desk(), end: false } as const] : []),
    ...(viewer ? [{ key: 'me', to: paths.me(), end: false } as const] : []),
    ...(shell && !viewer ? [{ key: 'signIn', to: paths.signIn(), end: false } as const] : []),
  ];
}

/** Whether the address is inside this entry of the menu. */
export const isCurrent = ({ to, end }: MenuItem, pathname: string): boolean =>
  pathname === to || (!end && pathname.startsWith(`${to}/`));
