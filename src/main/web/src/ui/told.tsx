import type { AskFailure } from '../core/api';
import { told, type Told as Words } from '../core/told';
import { usePage } from '../core/page-context';

/** What went wrong, and the particulars in the service's words where the page has none. */
export function Told({ failure }: { readonly failure: AskFailure }) {
  const { t, language } = usePage();
  return <ToldLines of={told(failure, t, language)} />;
}

export function ToldLines({ of: { text, service } }: { readonly of: Words }) {
  return (
    <>
      <p>{text}</p>
      {service !== null && <p>{service}</p>}
    </>
  );
}
