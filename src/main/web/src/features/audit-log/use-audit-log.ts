import { useState } from 'react';
import { ask } from '../../core/api';
import { usePage } from '../../core/page-context';
import { asFailure, useQuestion } from '../../core/use-question';
import { AuditLogDocument } from '../../generated/graphql';
import type { AskFailure } from '../../core/api';
import type { Entry } from './audit-rows';

const PAGE = 50;

type Further = { readonly entries: readonly Entry[]; readonly after: string | null };

/** The log, of everything or of one thing, a page at a time. */
export function useAuditLog(subject: string | null) {
  const { language } = usePage();
  const asked = useQuestion(AuditLogDocument, { subject, first: PAGE });
  const [further, setFurther] = useState<Further | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const first = asked.data?.auditLog;
  const entries = [...(first?.edges.map(({ node }) => node) ?? []), ...(further?.entries ?? [])];
  const after = further ? further.after : first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;

  const more = async () => {
    setFailure(null);
    try {
      const { auditLog } = await ask(AuditLogDocument, { subject, first: PAGE, after }, language);
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
