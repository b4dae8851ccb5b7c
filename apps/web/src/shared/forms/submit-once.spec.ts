import { submitOnce } from './submit-once';

describe('a double click', () => {
  it('sends once, and the form can be sent again afterwards', async () => {
    const sent: number[] = [];
    const send = submitOnce(async (value: number) => {
      sent.push(value);
      await Promise.resolve();
      return value;
    });
    expect(await Promise.all([send(1), send(2)])).toEqual([1, undefined]);
    expect(await send(3)).toBe(3);
    expect(sent).toEqual([1, 3]);
  });

  it('does not lock the form when sending failed', async () => {
    let fail = true;
    const send = submitOnce(async () => {
      if (fail) throw new Error('cut');
      return 'sent';
    });
    await expect(send()).rejects.toThrow('cut');
    fail = false;
    expect(await send()).toBe('sent');
  });
});
