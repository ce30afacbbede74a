import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { Job } from './use-import';

/** How far a job is, with a way to stop it. */
export function JobProgress({ job, onCancel }: { readonly job: Job; readonly onCancel: () => void }) {
  const { t, language } = usePage();
  const end =
    job.estimatedEnd === null
      ? null
      : new Intl.DateTimeFormat(language === 'IT' ? 'it-IT' : 'en-GB', { timeStyle: 'medium' }).format(
          new Date(job.estimatedEnd),
        );
  const phase = t.imports.phases[job.phase ?? 'READING'];
  return (
    <section className="import-progress" aria-live="polite">
      <p data-testid="import-progress">
        {phase}: {t.imports.rows(job.rowsDone, job.phase === 'READING' ? null : job.rowsOf)}
        {end !== null && `, ${t.imports.end(end)}`}
      </p>
      <progress
        aria-label={phase}
        max={job.rowsOf ?? 1}
        {...(job.phase === 'READING' || job.rowsOf === null ? {} : { value: job.rowsDone })}
      />
      <Button onPress={onCancel}>{t.imports.cancel}</Button>
    </section>
  );
}
