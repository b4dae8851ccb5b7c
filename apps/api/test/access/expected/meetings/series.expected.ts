import type { Expected } from '../../line';
import type { World } from '../../world';

const FACILITATOR = { to: ['body_facilitator'], in: 'its space alone' } as const;
const DAY = 24 * 3_600_000;

type Where = 'own' | 'elsewhere';
const planned = async ({ trials }: World, where: Where) =>
  (await trials.desk.meeting(where === 'own' ? trials.own : trials.desk.found(), trials.now)).meeting;
const later = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => ({
  startsAt: new Date(startsAt.getTime() + 7 * DAY).toISOString(),
  endsAt: new Date(endsAt.getTime() + 7 * DAY).toISOString(),
});
const repeated = async (world: World, where: Where) => {
  const meeting = await planned(world, where);
  return { input: { meetingId: meeting.id, times: [later(meeting)] } };
};
/** Of a series of its own. */
const moved = async (world: World, where: Where) => {
  const { id, startsAt, endsAt } = await planned(world, where);
  await world.api.source.query('UPDATE meeting SET series_id = id, series_slot = starts_at WHERE id = $1', [
    id,
  ]);
  return { input: { moves: [{ meetingId: id, ...later({ startsAt, endsAt }) }] } };
};

/** Several meetings at once: by who prepares them, and by nobody of the town hall. */
export const meetingSeriesExpected: Expected = {
  'Mutation.repeatMeeting': {
    ...FACILITATOR,
    ask: (world) => repeated(world, 'own'),
    another: (world) => repeated(world, 'elsewhere'),
  },
  'Mutation.moveSeries': {
    ...FACILITATOR,
    ask: (world) => moved(world, 'own'),
    another: (world) => moved(world, 'elsewhere'),
  },
};
