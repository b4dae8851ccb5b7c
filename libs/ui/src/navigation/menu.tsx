import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';

export interface MenuProps {
  label: ReactNode;
  icon?: IconName;
  /** Items of a list: `<li>` with a link or a button. */
  children: ReactNode;
}

/** A list behind a button: it opens without JavaScript; with it, Escape and a click elsewhere close it. */
export function Menu({ label, icon, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = box.current;
    if (!details) return undefined;
    const close = (event: Event) => {
      if (!details.open || details.contains(event.target as Node)) return;
      details.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('click', close);
    details.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('click', close);
      details.removeEventListener('keydown', escape);
    };
  }, []);
  return (
    <details ref={box} className="menu-d">
      <summary>
        {icon && <Icon name={icon} />}
        <span>{label}</span>
      </summary>
      <ul className="menu-list">{children}</ul>
    </details>
  );
}
