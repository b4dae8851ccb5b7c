import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { ReportPage } from '../../../features/moderation/report-content/report-page';
import { paths } from '../../../paths';
import { graph } from '../../../shared/graph/graph';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PrepareReportDocument } from '../../../shared/graphql/generated/operations/prepare-report';

const NUMBER = /^[1-9]\d{0,8}$/;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const number = params['number'] ?? '';
  if (!NUMBER.test(number)) throw data({ kind: 'notFound' }, { status: 404 });
  const asked = { edition: params['edition'] ?? '', number: Number(number) };
  const { proposal, viewer } = await graph(context).query(PrepareReportDocument, asked);
  if (!proposal) throw data({ kind: 'notFound' }, { status: 404 });
  return { proposal, signedIn: viewer !== null };
}

export function Component() {
  const { proposal, signedIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation('moderation');
  const { id, number, title, editionSlug } = proposal;
  return (
    <ReportPage
      subject={{ kind: 'proposal', id }}
      about={t('report.about', { number, title })}
      back={paths.project(editionSlug, number)}
      signedIn={signedIn}
    />
  );
}
