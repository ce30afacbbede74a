import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { StartImportInput } from '../../generated/graphql';
import { Told } from '../../ui/told';
import { ViewLink } from '../../ui/view-link';
import { FileQuestions } from './file-questions';
import { FileStep } from './file-step';
import { JobProgress } from './job-progress';
import { JobReport } from './job-report';
import { type Job, useImport } from './use-import';

/** From a file to the graph: file, columns, trial run, import. Nothing is changed before the trial run was seen. */
export function ImportWizard() {
  const { t } = usePage();
  const work = useImport();
  const [input, setInput] = useState<StartImportInput | null>(null);
  const { uploaded, job } = work;

  const run = (next: StartImportInput) => {
    setInput(next);
    void work.start(next);
  };
  const restart = () => {
    setInput(null);
    work.forget();
  };

  return (
    <>
      <Steps job={job} received={uploaded !== null} />
      {work.failure && (
        <div className="problem" role="alert">
          <strong>{t.imports.problem}</strong>
          <Told failure={work.failure} />
        </div>
      )}
      {uploaded === null ? (
        <FileStep receiving={work.receiving} onFile={(file) => void work.receive(file)} />
      ) : (
        <p className="import-file">
          <strong>{uploaded.name}</strong> {t.imports.formats[uploaded.format] ?? uploaded.format},{' '}
          {t.imports.size(uploaded.bytes)} <Button onPress={restart}>{t.imports.another}</Button>
        </p>
      )}
      {uploaded?.notices.map((notice) => (
        <p key={notice} className="muted">
          {notice}
        </p>
      ))}
      {uploaded && job === null && (
        <FileQuestions
          uploaded={uploaded}
          before={input}
          onTry={(asked) => run({ ...asked, dryRun: true })}
        />
      )}
      {job && (
        <>
          <h2 data-testid="import-state">{headline(job, t.imports)}</h2>
          {job.state === 'RUNNING' ? (
            <JobProgress job={job} onCancel={() => void work.cancel()} />
          ) : (
            <JobReport job={job} />
          )}
          <div className="toolbar">
            {job.state === 'DONE' && job.dryRun && input && (
              <Button className="primary" onPress={() => run({ ...input, dryRun: false })}>
                {t.imports.importNow}
              </Button>
            )}
            {job.state !== 'RUNNING' && (job.dryRun || job.state === 'FAILED') && (
              <Button onPress={work.reconsider}>{t.imports.back}</Button>
            )}
            {job.state === 'DONE' && !job.dryRun && (
              <WhatCameIn cluster={input?.memberList?.cluster ?? null} />
            )}
          </div>
        </>
      )}
    </>
  );
}

function Steps({ job, received }: { readonly job: Job | null; readonly received: boolean }) {
  const { t } = usePage();
  const now = job ? (job.dryRun ? 'trial' : 'done') : received ? 'columns' : 'file';
  return (
    <ol className="import-steps">
      {(Object.entries(t.imports.steps) as [keyof typeof t.imports.steps, string][]).map(([step, words]) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {words}
        </li>
      ))}
    </ol>
  );
}

function WhatCameIn({ cluster }: { readonly cluster: string | null }) {
  const { t } = usePage();
  return cluster === null ? (
    <ViewLink to={{ page: 'organisations', list: { filter: {}, orderBy: null } }} className="button primary">
      {t.imports.seeOrganisations}
    </ViewLink>
  ) : (
    <ViewLink to={{ page: 'profile', id: cluster }} className="button primary">
      {t.imports.seeMembers}
    </ViewLink>
  );
}

type Words = ReturnType<typeof usePage>['t']['imports'];

function headline(job: Job, words: Words): string {
  switch (job.state) {
    case 'RUNNING':
      return job.dryRun ? words.trying(job.title) : words.running(job.title);
    case 'DONE':
      return job.dryRun ? words.trialTitle(job.title) : words.doneTitle(job.title);
    case 'FAILED':
      return words.failedTitle(job.title);
    case 'CANCELLED':
      return words.cancelledTitle(job.title);
  }
}
