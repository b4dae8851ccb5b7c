import { aReport, REPORTED_ID } from '../testing/a-report';
import { readDeliveryReport } from './delivery-report';

describe('a report of what could not be delivered', () => {
  it('says which mail, to whom, and why', () => {
    expect(readDeliveryReport(aReport())).toEqual({
      messageId: REPORTED_ID,
      failures: [{ recipients: ['zoe@exemple.fr', 'zoe@exemple.fr'], status: '5.1.1' }],
    });
    expect(readDeliveryReport(aReport().replaceAll('\r\n', '\n')).failures).toHaveLength(1);
  });

  it.each([
    ['a delay', { action: 'delayed', status: '4.4.1' }],
    ['a success', { action: 'delivered', status: '2.0.0' }],
    ['a failure that may pass', { status: '4.2.2' }],
    ['no status', { status: 'unknown' }],
  ])('%s is no failure for good', (_, given) => {
    expect(readDeliveryReport(aReport(given)).failures).toEqual([]);
  });

  it('several recipients are told apart; the field of the mail itself names it', () => {
    const group = 'Final-Recipient: rfc822; sam@exemple.fr\r\nAction: failed\r\nStatus: 5.2.2\r\n\r\n';
    const report = aReport()
      .replace('Reporting-MTA', `Original-Message-ID: <other@exemple.fr>\r\nReporting-MTA`)
      .replace('Final-Recipient', `${group}Final-Recipient`);
    expect(readDeliveryReport(report)).toEqual({
      messageId: 'other@exemple.fr',
      failures: [
        { recipients: ['sam@exemple.fr'], status: '5.2.2' },
        { recipients: ['zoe@exemple.fr', 'zoe@exemple.fr'], status: '5.1.1' },
      ],
    });
  });

  it.each([
    '',
    '\0\r\n\r\n',
    'Action: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; zoe@exemple.fr',
    'Content-Type: multipart/report; boundary=""\n\n--\n',
    'Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\nAction: failed',
    `Content-Type: multipart/report; boundary=x\n\n${'--x\n'.repeat(100_000)}`,
    ':'.repeat(100_000),
  ])('anything else gives nothing: %#', (text) => {
    expect(readDeliveryReport(text)).toEqual({ messageId: null, failures: [] });
  });
});
