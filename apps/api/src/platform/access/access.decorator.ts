import { SetMetadata } from '@nestjs/common';

export const ACCESS = 'parvis:access';

/** What a handler declares. Silence is not a value: the guard refuses a handler that declares nothing. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'member'; readonly assisted?: true }
  | { readonly kind: 'inherit' }
  | { readonly kind: 'demo' }
  | { readonly kind: 'permission'; readonly permission: string }
  | { readonly kind: 'within'; readonly permission: string; readonly space?: string };

type AccessDecorator = MethodDecorator & ClassDecorator;
const declare = (rule: AccessRule): AccessDecorator => SetMetadata(ACCESS, rule) as AccessDecorator;

/**
 * `@Access('budget.review')` asks for a permission in the whole town, `@Access.within('budget.review')` for one in
 * some space of it (the verb then asks `Permissions.allows` again, with the space of the object that it found),
 * `@Access.member()` for a signed-in person, `@Access.public()`
 * for nobody in particular. `@Access.inherit()` is for field resolvers that show no more than the object they hang on.
 */
export const Access = Object.assign(
  (permission: string): AccessDecorator => declare({ kind: 'permission', permission }),
  {
    public: (): AccessDecorator => declare({ kind: 'public' }),
    /**
     * `assisted`: also in a session where an agent is the person's hands. Silence is no here too: what is hers alone
     * (her mails, her devices, her data) is not opened with somebody beside her.
     */
    member: (also?: { assisted: true }): AccessDecorator => declare({ kind: 'member', ...also }),
    inherit: (): AccessDecorator => declare({ kind: 'inherit' }),
    within: (permission: string): AccessDecorator => declare({ kind: 'within', permission }),
    /** Exists in a demonstration only; elsewhere it is "not found". */
    demo: (): AccessDecorator => declare({ kind: 'demo' }),
  },
);
