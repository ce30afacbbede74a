import type { ReactNode } from 'react';
import type { Asked } from '../core/use-question';
import { Problem } from './problem';
import { Skeleton } from './skeleton';

type Props<R> = {
  readonly asked: Asked<R>;
  readonly skeleton?: number;
  readonly children: (data: R) => ReactNode;
};

/** The answer to a question, or the state it is in: on its way, or failed with what to do next. */
export function Answered<R>({ asked, skeleton = 6, children }: Props<R>) {
  return (
    <>
      {asked.failure && <Problem failure={asked.failure} retry={asked.retry} />}
      {asked.data !== null ? (
        <div aria-busy={asked.loading} className={asked.loading ? 'stale' : undefined}>
          {children(asked.data)}
        </div>
      ) : (
        !asked.failure && <Skeleton lines={skeleton} />
      )}
    </>
  );
}
