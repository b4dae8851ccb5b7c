import { THEMES } from '@parvis/contract';
import { Button, ChipLink, Input, Link } from '@parvis/ui';
import { useId } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Form } from '../../../shared/router';
import { useProposalWords } from '../proposal-words/use-proposal-words';
import {
  EVERYTHING,
  isNarrowed,
  keptFields,
  STATES,
  WORDS_NAME,
  writeSearch,
  type ListSearch,
} from './list-search';

interface Props {
  /** Address of the list, without a query. */
  address: string;
  search: ListSearch;
  neighbourhoods: readonly { slug: string; name: string }[];
}

interface Choice {
  value: string;
  label: string;
}

/** Filters are links and the search is a GET form: everything works without JavaScript and can be shared. */
export function ProposalFilters({ address, search, neighbourhoods }: Props) {
  const { t } = useTranslation('proposals');
  const words = useProposalWords();
  const group = (name: 'neighbourhood' | 'theme' | 'state', choices: readonly Choice[]) => (
    <ChipGroup
      label={t(`browse.${name}`)}
      choices={[{ value: '', label: t('browse.all') }, ...choices]}
      current={search[name]}
      to={(value) => address + writeSearch(search, { [name]: value })}
    />
  );
  return (
    <section className="stack" aria-label={t('browse.filters')}>
      <Form method="get" action={address} role="search" className="row align-end" key={search.words}>
        {keptFields(search).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Input
          label={t('browse.search')}
          hint={t('browse.searchHint')}
          type="search"
          name={WORDS_NAME}
          defaultValue={search.words}
          maxLength={200}
          enterKeyHint="search"
        />
        <Button type="submit" icon="search">
          {t('browse.go')}
        </Button>
      </Form>
      <details className="fold" open={Boolean(search.neighbourhood || search.theme || search.state)}>
        <summary>{t('browse.filters')}</summary>
        <div className="stack mt-4">
          {group(
            'state',
            STATES.map((value) => ({ value, label: words.state(value) })),
          )}
          {group(
            'neighbourhood',
            neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name })),
          )}
          {group(
            'theme',
            THEMES.map((value) => ({ value, label: words.theme(value) })),
          )}
        </div>
      </details>
      {isNarrowed(search) && (
        <p>
          <Link href={address + writeSearch(EVERYTHING)}>{t('browse.clear')}</Link>
        </p>
      )}
    </section>
  );
}

interface ChipGroupProps {
  label: string;
  choices: readonly Choice[];
  current: string;
  to: (value: string) => string;
}

function ChipGroup({ label, choices, current, to }: ChipGroupProps) {
  const id = useId();
  return (
    <div className="stack gap-2">
      <p className="label" id={id}>
        {label}
      </p>
      <ul className="row gap-2 plain" aria-labelledby={id}>
        {choices.map(({ value, label: text }) => (
          <li key={value}>
            <ChipLink href={to(value)} current={value === current}>
              {text}
            </ChipLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
