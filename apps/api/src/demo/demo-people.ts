import type { PersonEntity, Role } from '../contexts/identity';

/** Invented people; their addresses are under a name that exists nowhere (RFC 2606). */
export const DEMO_PEOPLE: readonly (Pick<PersonEntity, 'displayName' | 'email' | 'neighbourhoodSlug'> & {
  role: Role;
})[] = [
  {
    displayName: 'Aïssata D.',
    email: 'aissata@demo.example',
    role: 'resident',
    neighbourhoodSlug: 'terre-rouge',
  },
  {
    displayName: 'Yanis B.',
    email: 'famille@demo.example',
    role: 'resident',
    neighbourhoodSlug: 'terre-rouge',
  },
  {
    displayName: 'Mireille C.',
    email: 'famille@demo.example',
    role: 'resident',
    neighbourhoodSlug: 'centre',
  },
  {
    displayName: 'Bastien R.',
    email: 'bastien@demo.example',
    role: 'resident',
    neighbourhoodSlug: 'croix-de-fer',
  },
  {
    displayName: 'Camille V.',
    email: 'animation@demo.example',
    role: 'facilitator',
    neighbourhoodSlug: null,
  },
  {
    displayName: 'Dominique T.',
    email: 'administration@demo.example',
    role: 'administrator',
    neighbourhoodSlug: null,
  },
  {
    displayName: 'Noémie L.',
    email: 'moderation@demo.example',
    role: 'moderator',
    neighbourhoodSlug: null,
  },
  {
    displayName: 'Sacha P.',
    email: 'donnees@demo.example',
    role: 'dpo',
    neighbourhoodSlug: null,
  },
  {
    displayName: 'Inès M.',
    email: 'mediation@demo.example',
    role: 'mediator',
    neighbourhoodSlug: null,
  },
  {
    displayName: 'Rachid K.',
    email: 'espaces-verts@demo.example',
    role: 'department',
    neighbourhoodSlug: null,
  },
  {
    displayName: 'Nour A.',
    email: 'conseils@demo.example',
    role: 'body_facilitator',
    neighbourhoodSlug: 'terre-rouge',
  },
  {
    displayName: 'Elsa T.',
    email: 'conseils-2@demo.example',
    role: 'body_facilitator',
    neighbourhoodSlug: 'terre-rouge',
  },
];
