import { Input, Select } from '@parvis/ui';
import type { GuardianRelation, IdentityProof } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

const RELATIONS = ['MOTHER', 'FATHER', 'TUTOR', 'OTHER'] as const satisfies readonly GuardianRelation[];
const PROOFS = [
  'IDENTITY_CARD',
  'PASSPORT',
  'RESIDENCE_PERMIT',
  'DRIVING_LICENCE',
  'OTHER_WITH_PHOTO',
  'KNOWN_TO_THE_AGENT',
] as const satisfies readonly IdentityProof[];

/** What the agent saw and heard of the guardian; null: not chosen yet. */
export interface SeenGuardian {
  guardianName: string;
  relation: GuardianRelation | null;
  identityProof: IdentityProof | null;
}

interface GuardianFieldsProps {
  knownName: string | null;
  seen: SeenGuardian;
  faultOf: (field: string) => string | undefined;
  onChange: (seen: SeenGuardian) => void;
}

/** Name as declared, relation, and the kind of document: no number, no copy. */
export function GuardianFields({ knownName, seen, faultOf, onChange }: GuardianFieldsProps) {
  const { t } = useTranslation('families');
  const choose = { value: '', label: t('desk.form.choose') };
  return (
    <>
      <Input
        id="guardianName"
        autoComplete="off"
        dir="auto"
        maxLength={300}
        readOnly={knownName !== null}
        label={t('desk.form.name')}
        hint={t(knownName === null ? 'desk.form.nameHint' : 'desk.form.sameName')}
        error={faultOf('guardianName')}
        value={seen.guardianName}
        onChange={(event) => onChange({ ...seen, guardianName: event.target.value })}
      />
      <Select
        id="relation"
        label={t('desk.form.relation')}
        error={faultOf('relation')}
        options={[choose, ...RELATIONS.map((one) => ({ value: one, label: t(`desk.relation.${one}`) }))]}
        value={seen.relation ?? ''}
        onChange={(event) =>
          onChange({ ...seen, relation: RELATIONS.find((one) => one === event.target.value) ?? null })
        }
      />
      <Select
        id="identityProof"
        label={t('desk.form.proof')}
        hint={t('desk.form.proofHint')}
        error={faultOf('identityProof')}
        options={[choose, ...PROOFS.map((one) => ({ value: one, label: t(`desk.proof.${one}`) }))]}
        value={seen.identityProof ?? ''}
        onChange={(event) =>
          onChange({ ...seen, identityProof: PROOFS.find((one) => one === event.target.value) ?? null })
        }
      />
    </>
  );
}
