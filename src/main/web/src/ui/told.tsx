import type { AskFailure } from '../core/api';
import { told, type Told as Words } from '../core/told';
import { usePage } from '../core/page-context';

/** What went wrong, and the service's own words where the page has no better ones. */
export function Told({ failure }: { readonly failure: AskFailure }) {
  const { t, language } = usePage();
  return <ToldLines of={told(failure, t, language)} />;
}

export function ToldLines({ of: { text, service } }: { readonly of: Words }) {
  return (
    <>
      <p>{text}</p>
      {service !== null && <p lang="en">{service}</p>}
    </>
  );
}
