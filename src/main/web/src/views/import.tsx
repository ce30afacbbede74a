import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useTitle } from '../core/use-title';
import { ImportWizard } from '../features/imports/import-wizard';
import { Invitation } from '../ui/invitation';
import { Skeleton } from '../ui/skeleton';

/** Where an officer brings data in. */
export function ImportView() {
  const { t } = usePage();
  const { me } = useSession();
  useTitle(t.imports.title);
  return (
    <main id="content" className="import-view">
      <h1>{t.imports.title}</h1>
      <p className="muted">{t.imports.lead}</p>
      {me === null ? (
        <Skeleton lines={2} />
      ) : me.rights.includes('IMPORT') ? (
        <ImportWizard />
      ) : (
        <Invitation text={t.imports.signIn} next={t.imports.signInNext} />
      )}
    </main>
  );
}
