import pino from 'pino';

type Fields = Record<string, unknown>;

/** Structured logs, one JSON line each. Callers give names, ids and counts, never what a person typed. */
export class Logger {
  private readonly out: pino.Logger;

  constructor(level: string) {
    this.out = pino({
      level,
      base: null,
      redact: ['*.email', 'email', '*.password', 'cookie', '*.cookie', 'authorization', 'ip'],
      formatters: { level: (label) => ({ level: label }) },
    });
  }

  info(message: string, fields: Fields = {}): void {
    this.out.info(fields, message);
  }

  warn(message: string, fields: Fields = {}): void {
    this.out.warn(fields, message);
  }

  error(message: string, fields: Fields = {}): void {
    this.out.error(fields, message);
  }
}
