import { usePage } from '../../core/page-context';
import { fraction, reconcile, type Table } from './measures';

/** Shows that the divided figures sum to the total, or says that they do not. */
export function Reconciliation({ table, of = null }: { readonly table: Table; readonly of?: string | null }) {
  const { t, language } = usePage();
  const money = (value: number) =>
    new Intl.NumberFormat(language === 'IT' ? 'it-IT' : 'en-GB', { minimumFractionDigits: 2 }).format(value);
  const sums = [
    {
      name: t.coverage.sumProjects,
      sum: reconcile(table, (row) => row.projectShare, 1000),
      text: (value: number) => fraction(value, null, language),
    },
    { name: t.coverage.sumFunding, sum: reconcile(table, (row) => row.funding, 100), text: money },
  ];
  return (
    <ul className="lines" data-testid="sums">
      {sums.map(
        ({ name, sum, text }) =>
          sum && (
            <li key={name} className={sum.right ? undefined : 'problem'}>
              {sum.right ? '\u2713' : '!'} {of === null ? name : `${of}: ${name}`}.{' '}
              {(sum.right ? t.coverage.reconciles : t.coverage.doesNotReconcile)(
                text(sum.areas),
                text(sum.none),
                text(sum.total),
              )}
            </li>
          ),
      )}
    </ul>
  );
}
