/** The job that mails one message. */
export const DELIVER_MESSAGE = 'deliver_message';
