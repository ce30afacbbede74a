import { useState } from 'react';
import { ask } from '../../core/api';
import { type AuditFilter, momentOf } from '../../core/audit-address';
import { usePage } from '../../core/page-context';
import { asFailure, useQuestion } from '../../core/use-question';
import { AuditLogDocument } from '../../generated/graphql';
import type { AskFailure } from '../../core/api';
import type { Entry } from './audit-rows';

const PAGE = 50;

type Further = { readonly entries: readonly Entry[]; readonly after: string | null };

/** The changes that a filter lets through, from the whole log, a page at a time. */
export function useAuditLog(filter: AuditFilter) {
  const { language } = usePage();
  const { subject, person, action } = filter;
  const wanted = {
    subject,
    person,
    action,
    from: filter.from && momentOf(filter.from),
    until: filter.to && momentOf(filter.to, 1),
    first: PAGE,
  };
  const asked = useQuestion(AuditLogDocument, wanted);
  const [further, setFurther] = useState<Further | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const first = asked.data?.auditLog;
  const entries = [...(first?.edges.map(({ node }) => node) ?? []), ...(further?.entries ?? [])];
  const after = further ? further.after : first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;

  const more = async () => {
    setFailure(null);
    try {
      const { auditLog } = await ask(AuditLogDocument, { ...wanted, after }, language);
      setFurther({
        entries: [...(further?.entries ?? []), ...auditLog.edges.map(({ node }) => node)],
        after: auditLog.pageInfo.hasNextPage ? auditLog.pageInfo.endCursor : null,
      });
    } catch (reason) {
      setFailure(asFailure(reason));
    }
  };
  return { asked, entries, failure, more: after === null ? null : more };
}
