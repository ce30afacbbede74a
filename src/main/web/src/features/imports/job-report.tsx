import { noticeText, refusalTold } from '../../core/told';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ToldLines } from '../../ui/told';
import { ViewLink } from '../../ui/view-link';
import type { Job } from './use-import';

/** What a job did, or would do: rows by kind, what was found in the file, rejected rows to take away. */
export function JobReport({ job }: { readonly job: Job }) {
  const { t, language } = usePage();
  const number = (value: number) => formatNumber(value, language);
  const changes = job.created.some((count) => count.created + count.updated > 0);
  return (
    <>
      {job.problem !== null && (
        <div className="problem" role="alert">
          <strong>{t.imports.problem}</strong>
          <ToldLines of={refusalTold(job.problemCode, job.problem, t, language)} />
        </div>
      )}
      {job.state === 'CANCELLED' && <p>{t.imports.cancelledHint}</p>}
      {job.state === 'DONE' && !changes && <p>{t.imports.nothing}</p>}
      {job.created.length > 0 && (
        <table className="results" data-testid="import-counts">
          <thead>
            <tr>
              <th scope="col">{t.imports.table}</th>
              {(['created', 'updated', 'unchanged', 'rejected'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t.imports[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {job.created.map((count) => (
              <tr key={count.file}>
                <th scope="row">{t.imports.tables[count.file] ?? count.file}</th>
                <td className="number" data-label={t.imports.created}>
                  {number(count.created)}
                </td>
                <td className="number" data-label={t.imports.updated}>
                  {number(count.updated)}
                </td>
                <td className="number" data-label={t.imports.unchanged}>
                  {number(count.unchanged)}
                </td>
                <td className="number" data-label={t.imports.rejected}>
                  {number(count.rejected)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Recognition job={job} />
      {job.rejectedTables.map((table) => (
        <p key={table}>
          <a href={`/api/imports/${job.id}/rejected.csv?table=${encodeURIComponent(table)}`} download>
            {t.imports.rejectedRows(table)}
          </a>
        </p>
      ))}
      <Notices job={job} />
    </>
  );
}

/** Whether its organisations were known already: the same organisation under another spelling is not a second one. */
function Recognition({ job }: { readonly job: Job }) {
  const { t, language } = usePage();
  const { recognition } = job;
  if (recognition === null) return null;
  return (
    <section>
      <h2>{t.imports.recognised}</h2>
      <dl className="import-recognition">
        {(['organisations', 'known', 'merged', 'fresh'] as const).map((part) => (
          <div key={part}>
            <dt>{t.imports.recognition[part]}</dt>
            <dd>{formatNumber(recognition[part], language)}</dd>
          </div>
        ))}
      </dl>
      {recognition.asked > 0 &&
        (job.dryRun ? (
          <p>{t.imports.toDecide(recognition.asked)}.</p>
        ) : (
          <p>
            <ViewLink to={{ page: 'merges' }}>{t.imports.toDecide(recognition.asked)}</ViewLink>
          </p>
        ))}
    </section>
  );
}

function Notices({ job }: { readonly job: Job }) {
  const { t, language } = usePage();
  const notices = job.notices.edges.map((edge) => edge.node);
  if (notices.length === 0) return job.problem === null && <p className="muted">{t.imports.noNotices}</p>;
  return (
    <section>
      <h2>{t.imports.notices}</h2>
      <ul className="import-notices">
        {notices.map((notice, index) => (
          <li key={index}>
            <span className={notice.severity === 'ERROR' ? 'badge import-error' : 'badge'}>
              {t.imports.severity[notice.severity] ?? notice.severity}
            </span>{' '}
            {t.imports.where(notice.file, notice.row)}
            {notice.field !== null && `, ${notice.field}`}
            {notice.value !== null && (
              <>
                {' '}
                <q>{notice.value}</q>
              </>
            )}
            : {noticeText(notice, t, language)}{' '}
            <span className="muted">
              <code>{notice.code}</code> {t.imports.occurred(notice.count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
