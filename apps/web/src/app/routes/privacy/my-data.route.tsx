import { ErasePanel } from '../../../features/privacy/erase-me/erase-panel';
import { ExportPanel } from '../../../features/privacy/export-my-data/export-panel';
import { MyDataPage } from '../../../features/privacy/see-my-data/my-data-page';
import { paths } from '../../../paths';
import { forget } from '../../../shared/apollo/forget';
import { forgetDrafts } from '../../../shared/forms/use-draft';
import { graph } from '../../../shared/graph/graph';
import { SeeMyDataDocument } from '../../../shared/graphql/generated/operations/see-my-data';
import { useLoaderData, useNavigate, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SeeMyDataDocument);

export function Component() {
  const { myData } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const gone = async () => {
    forgetDrafts();
    await forget();
    await navigate(paths.privacy({ left: true }), { replace: true });
    await revalidate();
  };
  return (
    <MyDataPage>
      <ExportPanel subject={myData.subject} lastExport={myData.lastExport} onMade={revalidate} />
      <ErasePanel data={myData} onErased={gone} />
    </MyDataPage>
  );
}
