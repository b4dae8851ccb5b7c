/**
 * A server process reduced to its worker: takes jobs and mails messages until it is killed. Run by mail.mjs. Told by
 * environment: DATABASE_URL, SMTP_URL. It prints `ready` when it takes jobs.
 */
require('../jest/swc-require.cjs');
const { writeSync } = require('node:fs');
const load = (path) => require(`../../apps/api/src/${path}`);
const { SystemClock } = load('platform/clock/clock.ts');
const { readConfig } = load('platform/config/config.ts');
const { openDataSource } = load('platform/database/data-source.ts');
const { EventHandlers } = load('platform/events/event-handlers.ts');
const { EventsModule } = load('platform/events/events.module.ts');
const { Jobs } = load('platform/jobs/jobs.ts');
const { Worker } = load('platform/jobs/worker.ts');
const { Logger } = load('platform/logging/logger.ts');
const { SmtpMailer } = load('platform/mail/mailers.ts');
const { FollowableThings } = load('contexts/budget/tell-followers/followable-things.service.ts');
const { DeliverMessage } = load('contexts/notifications/deliver-message/deliver-message.service.ts');
const { Enclosures } = load('contexts/notifications/deliver-message/enclosures.service.ts');
const { MailTurn } = load('contexts/notifications/deliver-message/mail-turn.service.ts');
const { Postman } = load('contexts/notifications/deliver-message/postman.service.ts');
const { Followables } = load('contexts/notifications/follow/followables.service.ts');
const { FailingAddresses } = load('contexts/notifications/record-bounce/failing-addresses.store.ts');
const { SpreadTiding } = load('contexts/notifications/spread-tiding/spread-tiding.service.ts');

/** The worker as it is, but for its patience with the dead: a run of minutes has many of them. */
class HastyWorker extends Worker {
  pace = { beatMs: 300, deadAfterMs: 1500 };
}

async function main() {
  const { DATABASE_URL, SMTP_URL } = process.env;
  const config = readConfig({ DATABASE_URL, SMTP_URL });
  const source = await openDataSource(DATABASE_URL, 8);
  const clock = new SystemClock();
  const logger = new Logger('silent');
  const jobs = new Jobs();
  const handlers = new EventHandlers(source, clock);
  const followables = new Followables();
  const mailer = new SmtpMailer(SMTP_URL, 'Mairie <parvis@exemple.fr>');
  const postman = new Postman(config, mailer, new FailingAddresses(clock), new Enclosures(), logger);
  new EventsModule(jobs, handlers).onModuleInit();
  new FollowableThings(source, followables).onModuleInit();
  new SpreadTiding(source, clock, handlers).onModuleInit();
  new DeliverMessage(jobs, followables, postman, new MailTurn(source, clock)).onModuleInit();
  await new HastyWorker(jobs, config, logger, source).onApplicationBootstrap();
  writeSync(1, 'ready\n');
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
