import type { AuditFilter } from '../core/audit-address';
import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useTitle } from '../core/use-title';
import { AuditLog } from '../features/audit-log/audit-log';
import { Invitation } from '../ui/invitation';
import { Skeleton } from '../ui/skeleton';

/** Who changed what, for officers and administrators. */
export function AuditView({ filter }: { readonly filter: AuditFilter }) {
  const { t } = usePage();
  const { me } = useSession();
  const title = filter.subject === null ? t.audit.title : t.audit.titleOf(filter.subject);
  useTitle(title);
  return (
    <main id="content" className="sources-view">
      <h1>{title}</h1>
      <p className="muted">{t.audit.lead}</p>
      {me === null ? (
        <Skeleton lines={3} />
      ) : me.rights.includes('READ_AUDIT_LOG') ? (
        <AuditLog filter={filter} />
      ) : (
        <Invitation text={t.audit.needs} next={t.audit.signInNext} />
      )}
    </main>
  );
}
