/** First letter and domain: enough to tell two namesakes apart, not to write to one. */
export const maskedEmail = (email: string): string =>
  `${email.slice(0, 1)}…${email.slice(email.lastIndexOf('@'))}`;
