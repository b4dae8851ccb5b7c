interface GraphqlError {
  message: string;
  extensions?: { code?: string; reference?: string };
}

export interface Answer<T> {
  status: number;
  data: T | null;
  errors: GraphqlError[];
  /** Codes of the errors, in order. */
  codes: (string | undefined)[];
}

/** One browser that talks to the API: it keeps its cookies. */
export class Caller {
  private cookies = new Map<string, string>();
  private address?: string;

  constructor(readonly url: string) {}

  async graphql<T = Record<string, never>>(query: string, variables?: object): Promise<Answer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: T; errors?: GraphqlError[] };
    const errors = body.errors ?? [];
    return {
      status: response.status,
      data: body.data ?? null,
      errors,
      codes: errors.map((e) => e.extensions?.code),
    };
  }

  /** The data, or a failed test that prints the errors. */
  async data<T>(query: string, variables?: object): Promise<T> {
    const answer = await this.graphql<T>(query, variables);
    if (!answer.data || answer.errors.length > 0) throw new Error(JSON.stringify(answer));
    return answer.data;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookieHeader) headers.set('cookie', this.cookieHeader);
    if (this.address) headers.set('x-forwarded-for', this.address);
    // As our own pages do.
    if (init.method && init.method !== 'GET' && !headers.has('x-parvis')) headers.set('x-parvis', '1');
    const response = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = (line.split(';')[0] ?? '').split('=', 2) as [string, string];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return response;
  }

  /** As if a proxy had received it from there: believed with PARVIS_TRUSTED_PROXIES alone. */
  comesFrom(address: string): this {
    this.address = address;
    return this;
  }

  /** What this browser would send; undefined without cookies. */
  get cookieHeader(): string | undefined {
    const pairs = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    return pairs.length > 0 ? pairs.join('; ') : undefined;
  }

  setCookie(name: string, value: string): this {
    this.cookies.set(name, value);
    return this;
  }
}
