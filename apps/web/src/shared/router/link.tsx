import { useCallback, type AnchorHTMLAttributes, type FormHTMLAttributes, type MouseEvent } from 'react';
import type { NavigateOptions } from './browser-router';
import { useLocation, useNavigate } from './hooks';

/** A new tab, a download, another key: the browser's own business. */
const isPlainClick = (event: MouseEvent<HTMLAnchorElement>): boolean =>
  event.button === 0 && !event.metaKey && !event.altKey && !event.ctrlKey && !event.shiftKey;

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string } & NavigateOptions;

/** A link to a page of this site; without JavaScript, the link that it is. */
export function Link({ to, replace, preventScrollReset, onClick, ...rest }: LinkProps) {
  const navigate = useNavigate();
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlainClick(event) || (rest.target && rest.target !== '_self'))
          return;
        event.preventDefault();
        void navigate(to, { replace, preventScrollReset });
      }}
    />
  );
}

/** Opens the address that the browser would open for a `GET` form, its fields in the query. */
export function useSubmit(): (form: HTMLFormElement | null, options?: NavigateOptions) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    async (form, options) => {
      if (!form) return;
      const fields = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      );
      const path = (form.getAttribute('action') ?? window.location.pathname).replace(/[?#].*$/, '');
      await navigate(`${path}?${new URLSearchParams(fields).toString()}`, options);
    },
    [navigate],
  );
}

type FormProps = FormHTMLAttributes<HTMLFormElement> & NavigateOptions & { method: 'get' };

/** A form that only changes the address (a search, a filter). */
export function Form({ action, replace, preventScrollReset, onSubmit, ...rest }: FormProps) {
  const submit = useSubmit();
  const { pathname } = useLocation();
  return (
    <form
      {...rest}
      action={action ?? pathname}
      onSubmit={(event) => {
        onSubmit?.(event);
        if (event.defaultPrevented) return;
        event.preventDefault();
        void submit(event.currentTarget, { replace, preventScrollReset });
      }}
    />
  );
}
