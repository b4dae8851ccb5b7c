import { PROPOSAL_LIMITS } from '@parvis/contract';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { PlacePicker } from '../../../../shared/map/place-picker';
import { faultOf, LimitedField } from './limited-field';
import type { Neighbourhoods, StepProps } from './step-props';

export function WhereStep({
  draft,
  change,
  faults,
  neighbourhoods,
}: StepProps & { neighbourhoods: Neighbourhoods }) {
  const { t } = useTranslation('propose');
  const { neighbourhood, mapX, mapY } = draft;
  return (
    <>
      <PlacePicker
        id="neighbourhood"
        label={t('where.neighbourhood')}
        regions={neighbourhoods}
        value={{ neighbourhood, mapX, mapY }}
        onChange={change}
        error={faultOf(faults, 'neighbourhood') ?? faultOf(faults, 'map')}
      />
      <LimitedField
        id="place"
        label={t('where.place')}
        hint={t('where.placeHint')}
        optional={t('optional')}
        value={draft.place}
        onChange={(place) => change({ place })}
        most={PROPOSAL_LIMITS.place.most}
        faults={faults}
      />
    </>
  );
}
