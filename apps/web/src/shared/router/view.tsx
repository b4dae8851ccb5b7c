import {
  Component,
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type ReactNode,
} from 'react';
import type { Router, RouterState } from './browser-router';
import type { Visit } from './load';
import type { RouteTable } from './types';

interface Value extends Pick<Router, 'navigate' | 'revalidate'>, RouterState {
  table: RouteTable;
}

const RouterContext = createContext<Value | null>(null);
const ErrorContext = createContext<unknown>(undefined);

export function useRouter(): Value {
  const value = useContext(RouterContext);
  if (!value) throw new Error('outside of a router');
  return value;
}

/** What went wrong, for a `Trouble`. */
export const useRouteError = (): unknown => useContext(ErrorContext);

/** Catches what a page throws while it is drawn; another visit gets another chance. */
class Boundary extends Component<
  { visit: Visit; failure: { error: unknown } | null; instead: ReactNode; children: ReactNode },
  { visit: Visit; caught: { error: unknown } | null }
> {
  override state: { visit: Visit; caught: { error: unknown } | null } = {
    visit: this.props.visit,
    caught: null,
  };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  static getDerivedStateFromProps(props: { visit: Visit }, state: { visit: Visit }) {
    return props.visit === state.visit ? null : { visit: props.visit, caught: null };
  }

  override render() {
    const failure = this.props.failure ?? this.state.caught;
    if (!failure) return this.props.children;
    return <ErrorContext value={failure.error}>{this.props.instead}</ErrorContext>;
  }
}

const failureOf = ({ errors }: Visit, where: 'root' | 'page') =>
  errors && where in errors ? { error: errors[where] } : null;

/** Where the shell puts the page. */
export function Outlet() {
  const { visit, table } = useRouter();
  const Page = visit.module?.Component;
  return (
    <Boundary visit={visit} failure={failureOf(visit, 'page')} instead={<table.Trouble />}>
      {Page && <Page />}
    </Boundary>
  );
}

function Frame({ value }: { value: Value }) {
  const { table, visit } = value;
  return (
    <RouterContext value={value}>
      <Boundary visit={visit} failure={failureOf(visit, 'root')} instead={<table.BareTrouble />}>
        <table.shell.Component />
      </Boundary>
    </RouterContext>
  );
}

const nowhere = async (): Promise<void> => undefined;

/** One visit that leads nowhere: on the server, and in tests of a component. */
export const StaticRouter = ({ table, visit }: { table: RouteTable; visit: Visit }) => (
  <Frame value={{ table, visit, scroll: 'keep', busy: 'no', navigate: nowhere, revalidate: nowhere }} />
);

export function RouterProvider({ table, router }: { table: RouteTable; router: Router }) {
  const [state, setState] = useState(router.state);
  useEffect(() => {
    const heard = (next: RouterState) => startTransition(() => setState(next));
    heard(router.state());
    return router.listen(heard);
  }, [router]);
  const { navigate, revalidate } = router;
  return <Frame value={{ ...state, table, navigate, revalidate }} />;
}
