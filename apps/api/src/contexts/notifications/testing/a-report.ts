export const REPORTED_ID = 'message-0b8f3a52-5a3f-4f0e-9d51-1c1f2f3a4b5c@exemple.fr';


/** As Postfix writes it. */
export const aReport = (given: { status?: string; action?: string; to?: string; id?: string } = {}): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.exemple.fr (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="9B095B5ADSN/mx.exemple.fr"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--9B095B5ADSN/mx.exemple.fr',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Action: failed',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--9B095B5ADSN/mx.exemple.fr',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exemple.fr',
    'Arrival-Date: Tue,  9 Mar 2027 10:00:00 +0000 (UTC)',
    '',
    `Final-Recipient: rfc822; ${given.to ?? 'zoe@exemple.fr'}`,
    `Original-Recipient: rfc822;${given.to ?? 'zoe@exemple.fr'}`,
    `Action: ${given.action ?? 'failed'}`,
    `Status: ${given.status ?? '5.1.1'}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <zoe@exemple.fr>: Recipient address rejected:',
    '    User unknown',
    '',
    '--9B095B5ADSN/mx.exemple.fr',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: =?utf-8?Q?Une_id=C3=A9e?=',
    `Message-ID: <${given.id ?? REPORTED_ID}>`,
    'To: zoe@exemple.fr',
    '',
    '--9B095B5ADSN/mx.exemple.fr--',
    '',
  ].join('\r\n');

