import { Button } from 'react-aria-components';
import type { AuditFilter } from '../../core/audit-address';
import { usePage } from '../../core/page-context';
import { Answered } from '../../ui/asked';
import { Problem } from '../../ui/problem';
import { AuditFilters } from './audit-filters';
import { AuditRows } from './audit-rows';
import { useAuditLog } from './use-audit-log';

/** Who changed what; of one thing, one person, one kind of change or a time, all in the address. */
export function AuditLog({ filter }: { readonly filter: AuditFilter }) {
  return (
    <>
      <AuditFilters filter={filter} />
      <Changes key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}

function Changes({ filter }: { readonly filter: AuditFilter }) {
  const { t } = usePage();
  const words = t.audit;
  const { asked, entries, failure, more } = useAuditLog(filter);
  return (
    <>
      <Answered asked={asked} skeleton={8}>
        {() =>
          entries.length === 0 ? (
            <p className="muted">{words.none}</p>
          ) : (
            <AuditRows entries={entries} filter={filter} />
          )
        }
      </Answered>
      {failure && more && <Problem failure={failure} retry={() => void more()} />}
      {more && (
        <Button className="more" onPress={() => void more()}>
          {words.more}
        </Button>
      )}
    </>
  );
}
