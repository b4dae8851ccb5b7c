import { useFormats } from '../../shared/formats/use-formats';

/** The moment of a copy, for who must judge how old it is. */
export function KeptAt({ at }: { at: Date }) {
  const { date } = useFormats();
  return <time dateTime={at.toISOString()}>{date(at, 'moment')}</time>;
}
