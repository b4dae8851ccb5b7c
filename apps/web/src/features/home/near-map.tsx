import { Button, ButtonLink, Select } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';
import { Form, useSubmit } from '../../shared/router';
import { paths } from '../../paths';
import { useFormats } from '../../shared/formats/use-formats';
import type { Region } from '../../shared/map/geometry';
import { TownMapWithList } from '../../shared/map/town-map';
import { nearestFirst, type Edition, type Project } from './what-is-open';

const SHOWN = 6;

export interface NearMapProps {
  edition: Edition;
  projects: readonly Project[];
  regions: readonly Region[];
  /** Slug of the neighbourhood asked for in the address. */
  near: string | null;
  /** How to follow the neighbourhood that was chosen. */
  follow?: ReactNode;
}

/** A few projects on the map and in a list, the nearest to a chosen neighbourhood first. */
export function NearMap({ edition, projects, regions, near, follow }: NearMapProps) {
  const { t } = useTranslation('home');
  const { euros } = useFormats();
  const place = regions.find(({ slug }) => slug === near);
  const shown = nearestFirst(projects, place).slice(0, SHOWN);
  return (
    <section className="section" aria-labelledby="map">
      <h2 id="map">{t('map.title')}</h2>
      <TownMapWithList
        near={place?.slug}
        listLabel={t('map.list')}
        places={shown.map(({ id, number, title, mapX, mapY, neighbourhood, costCents }) => ({
          id,
          number,
          title,
          href: paths.project(edition.slug, number),
          detail: neighbourhood?.name ?? t('map.wholeTown'),
          aside: costCents === null ? undefined : euros(costCents),
          x: mapX,
          y: mapY,
          tone: place && neighbourhood?.slug === place.slug ? 'here' : 'on',
        }))}
      >
        <NearForm regions={regions} near={place?.slug ?? ''} />
        {place && follow}
        <p>
          <ButtonLink href={paths.projects(edition.slug)} iconEnd="right">
            {t('map.all', { count: projects.length })}
          </ButtonLink>
        </p>
      </TownMapWithList>
    </section>
  );
}

/** A plain form, so that it works without JavaScript; with it, choosing is enough. */
function NearForm({ regions, near }: { regions: readonly Region[]; near: string }) {
  const { t } = useTranslation('home');
  const submit = useSubmit();
  return (
    <Form method="get" className="row" preventScrollReset>
      <Select
        key={near}
        label={t('map.near')}
        name="quartier"
        defaultValue={near}
        onChange={(event) =>
          void submit(event.currentTarget.form, { replace: true, preventScrollReset: true })
        }
        options={[
          { value: '', label: t('map.anywhere') },
          ...regions.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <span className="no-js">
        <Button type="submit">{t('map.show')}</Button>
      </span>
    </Form>
  );
}
