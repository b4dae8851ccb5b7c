import { randomUUID } from 'node:crypto';
import { aMembership } from '../../../../src/contexts/councils/testing/body-rows';
import {
  anOpinion,
  aPrefectReferral,
  aReferral,
  aSentOpinion,
} from '../../../../src/contexts/councils/testing/opinion-rows';
import type { Expected, Line, Me, Sent } from '../../line';
import type { World } from '../../world';

/** What a body says is its own: nobody of the town hall, the administrator included. */
const kept: Pick<Line, 'to' | 'in'> = { to: ['body_facilitator'], in: 'its space alone' };
const REASON = 'Une phrase entière qui dit pourquoi.';
const key = () => ({ submissionKey: randomUUID() });

type Where = 'body' | 'otherBody';
type Make = (world: World, body: { id: string; slug: string }) => Sent | Promise<Sent>;

const at = (which: Where, make: Make) => (world: World) => make(world, world.trials[which]);
/** For its facilitators; the same of another body. */
const byKeeper = (make: Make, best?: Line['best']): Line => ({
  ...kept,
  ...(best && { best }),
  ask: at('body', make),
  another: at('otherBody', make),
});
/** For whoever sits; the same of a body where she does not. */
const bySeat = (make: Make): Line => ({
  to: 'members',
  ask: async (world: World, { personId }: Me) => {
    const { body } = world.trials;
    const { manager } = world.api.source;
    if (personId)
      await world.once(
        `seat of ${personId}`,
        async () => (await aMembership(manager, body.id, { personId })).id,
      );
    return make(world, body);
  },
  another: at('otherBody', make),
});

const aDraft = async ({ api }: World, { id, slug }: { id: string; slug: string }) => ({
  body: slug,
  opinionId: (await anOpinion(api.source.manager, id)).id,
});
const numberOf = () => 1_000 + Math.floor(Math.random() * 1_000_000_000);
const aSent = async ({ api }: World, { id, slug }: { id: string; slug: string }) => ({
  body: slug,
  opinionId: (await aSentOpinion(api.source.manager, id, numberOf())).id,
});
const WORDS = { title: 'Un avis', text: 'Refaire le sol de l’aire de jeux.' };
const BY_HAND = {
  ...{ adoptedOn: '2026-01-01', meeting: 'Plénière', votesFor: 2 },
  ...{ votesAgainst: 0, votesAbstain: 0 },
};

export const opinionsExpected: Expected = {
  'Query.opinion': {
    to: 'everyone',
    ask: at('body', async ({ api }, { id, slug }) => {
      const number = numberOf();
      await aSentOpinion(api.source.manager, id, number);
      return { body: slug, number };
    }),
  },
  'Query.opinions': { to: 'everyone', ask: at('body', (_, { slug }) => ({ body: slug, first: 5, skip: 0 })) },
  'Query.referrals': { to: 'everyone', ask: at('body', (_, { slug }) => ({ body: slug })) },
  'Query.opinionDesk': bySeat((_, { slug }) => ({ body: slug })),
  'Query.opinionWork': bySeat(aDraft),
  'Mutation.startOpinion': bySeat((_, { slug }) => ({ input: { body: slug, ...WORDS, ...key() } })),
  'Mutation.saveOpinion': bySeat(async (world, body) => ({
    input: { ...(await aDraft(world, body)), ...WORDS, fromVersion: 1 },
  })),
  'Mutation.proposeAmendment': bySeat(async (world, body) => ({
    input: {
      ...(await aDraft(world, body)),
      ...{ passage: '', wording: 'Et un banc.', reason: REASON, ...key() },
    },
  })),
  'Mutation.decideAmendment': byKeeper(
    async (world, body) => ({
      input: {
        ...(await aDraft(world, body)),
        ...{ amendmentId: randomUUID(), accept: false, reason: REASON, seenVersion: 1 },
      },
    }),
    'not found',
  ),
  'Mutation.adoptOpinion': byKeeper(async (world, body) => ({
    input: { ...(await aDraft(world, body)), seenVersion: 1, byHand: BY_HAND },
  })),
  'Mutation.sendOpinion': byKeeper(async (world, body) => ({
    input: {
      ...(await aSent(world, body)),
      recipients: [{ office: 'Ville', email: 'ville@exemple.invalid', dueOn: '2998-01-01' }],
    },
  })),
  'Mutation.renewAnswerLink': byKeeper(
    (_, { slug }) => ({ input: { body: slug, recipientId: randomUUID(), email: 'ville@exemple.invalid' } }),
    'not found',
  ),
  'Mutation.addOpinionEffect': byKeeper(async (world, body) => ({
    input: {
      ...(await aSent(world, body)),
      ...{ happenedOn: '2026-01-01', state: 'DONE', text: 'Le sol est refait.', closes: false, ...key() },
    },
  })),
  'Query.officeTurn': { to: 'everyone', best: 'nothing', ask: () => ({ link: 'of-nobody' }) },
  'Mutation.sendAnswerCode': { to: 'everyone', best: 'not found', ask: () => ({ link: 'of-nobody' }) },
  'Mutation.answerOpinion': {
    to: 'everyone',
    best: 'not found',
    ask: () => ({
      input: {
        ...{ link: 'of-nobody', code: '123456', stance: 'FOLLOWED', reason: REASON },
        ...{ effect: '', effectOn: '', documentLink: '' },
      },
    }),
  },
  'Mutation.referSubject': {
    to: ['administrator', 'elected', 'department'],
    ask: at('body', (_, { slug }) => ({
      input: {
        ...{ body: slug, office: 'Ville, urbanisme', subject: 'Un plan', text: REASON },
        ...{ dueOn: '2998-01-01', ...key() },
      },
    })),
  },
  'Mutation.declineReferral': byKeeper(async ({ api }, { id, slug }) => ({
    input: {
      ...{ body: slug, reason: REASON },
      referralId: (await aReferral(api.source.manager, id, numberOf())).id,
    },
  })),
  'Mutation.startPrefectReferral': byKeeper((_, { slug }) => ({
    input: { body: slug, subject: WORDS.title, text: WORDS.text, ...key() },
  })),
  'Mutation.movePrefectReferral': byKeeper(async ({ api }, { id, slug }) => ({
    input: {
      ...{ body: slug, state: 'ACKNOWLEDGED', happenedOn: '2026-01-01', note: '' },
      referralId: (await aPrefectReferral(api.source.manager, id, numberOf())).id,
    },
  })),
};
