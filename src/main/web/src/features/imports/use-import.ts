import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { ask, type AskFailure, forgetAnswers } from '../../core/api';
import { follow } from '../../core/follow';
import type { Language } from '../../core/language';
import { usePage } from '../../core/page-context';
import { asFailure } from '../../core/use-question';
import {
  CancelImportDocument,
  ImportJobDocument,
  ImportProgressDocument,
  type ImportJobQuery,
  StartImportDocument,
  type StartImportInput,
} from '../../generated/graphql';
import { upload, type Uploaded } from './upload';

export type Job = NonNullable<ImportJobQuery['importJob']>;

const LOOK_EVERY_MILLISECONDS = 600;
const NOTICES = 100;

/** A file on its way into the graph: what was received, the job under way or done, and what went wrong. */
export function useImport() {
  const { language } = usePage();
  const [receiving, setReceiving] = useState<string | null>(null);
  const [uploaded, setUploaded] = useState<Uploaded | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const [job, setJob] = useState<Job | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);

  useEffect(() => {
    if (jobId === null) return;
    const gone = new AbortController();
    const isGone = () => gone.signal.aborted;
    const look = async () => {
      let streams = true;
      while (!isGone()) {
        const answer = await ask(ImportJobDocument, { id: jobId, notices: NOTICES }, language);
        if (isGone()) return;
        setJob(answer.importJob);
        if (answer.importJob?.state !== 'RUNNING') {
          if (answer.importJob?.dryRun === false) forgetAnswers();
          return;
        }
        // Each step is told as it happens; where nothing streams, or the stream is cut, one looks again and again.
        streams &&= await watch(jobId, language, gone.signal, setJob).then(
          () => true,
          () => false,
        );
        if (!streams) await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MILLISECONDS));
      }
    };
    look().catch((reason: unknown) => {
      if (!isGone()) setFailure(asFailure(reason));
    });
    return () => gone.abort();
  }, [jobId, language]);

  const trying = async (work: () => Promise<void>) => {
    setFailure(null);
    await work().catch((reason: unknown) => setFailure(asFailure(reason)));
  };

  return {
    receiving,
    uploaded,
    job,
    failure,
    receive: (file: File) =>
      trying(async () => {
        setReceiving(file.name);
        try {
          setUploaded(await upload(file));
        } finally {
          setReceiving(null);
        }
      }),
    start: (input: StartImportInput) =>
      trying(async () => {
        const answer = await ask(StartImportDocument, { input }, language);
        setJob(null);
        setJobId(answer.startImport.id);
      }),
    cancel: () =>
      trying(async () => {
        if (jobId !== null) await ask(CancelImportDocument, { id: jobId }, language);
      }),
    /** Back to the questions about the file. */
    reconsider: () => {
      setJobId(null);
      setJob(null);
    },
    /** Back to the beginning. */
    forget: () => {
      setUploaded(null);
      setJobId(null);
      setJob(null);
      setFailure(null);
    },
  };
}

/** Keeps what is shown of a job up to date until the job ends. */
function watch(
  id: string,
  language: Language,
  signal: AbortSignal,
  show: Dispatch<SetStateAction<Job | null>>,
): Promise<void> {
  return follow(ImportProgressDocument, { id }, language, signal, ({ importProgress: step }) => {
    if (step?.state === 'RUNNING') show((job) => (job?.id === id ? { ...job, ...step } : job));
  });
}
