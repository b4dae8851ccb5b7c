/** Milliseconds since 1970-01-01T00:00Z: rules hold no clock and no calendar. */
export type Instant = number;
