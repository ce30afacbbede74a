import { describe, expect, it } from 'vitest';
import { ALL_CHANGES } from './audit-address';
import { explore, readAddress, type View, writeAddress } from './address';
import { EMPTY } from './exploration';

const read = (address: string) => readAddress(new URL(address, 'http://filiera.test'));
const full: View = explore({
  steps: [
    { do: 'expand', id: 'org:made', links: ['MEMBER_OF', 'PARTICIPATES_IN'], count: 50 },
    { do: 'path', from: 'org:a', to: 'industry:nace2-26.11' },
    { do: 'remove', id: 'org:c' },
  ],
  selected: 'org:made',
  pair: { from: 'org:a', to: 'org:b' },
  as: 'table',
  filters: {
    hiddenKinds: ['PROJECT'],
    hiddenTypes: ['SME', 'UNKNOWN'],
    declaredOnly: true,
    years: [2014, 2020],
  },
  pins: [{ id: 'org:a', x: -12.5, y: 3 }],
});

describe('the address', () => {
  it.each<View>([
    { page: 'start' },
    full,
    explore({}),
    { page: 'profile', id: 'org:distretto-green-high-tech' },
    { page: 'sources' },
    { page: 'merges' },
    { page: 'accounts' },
    { page: 'audit', filter: ALL_CHANGES },
    { page: 'audit', filter: { ...ALL_CHANGES, subject: 'org:pic-999923531', from: '2026-01-01' } },
    {
      page: 'organisations',
      list: {
        filter: {
          text: 'lab & co',
          types: ['SME'],
          regions: ['ITC4'],
          technologies: ['tech:a', 'tech:b'],
          activeFrom: 2014,
          declaredOnly: true,
        },
        orderBy: 'PROJECTS',
      },
    },
  ])('reads back what it wrote: $page', (view) => {
    expect(read(writeAddress(view))).toEqual(view);
  });

  it('stays legible', () => {
    expect(writeAddress(full)).toContain(
      'g=e*org:made*member_of%2Bparticipates_in*50,p*org:a*industry:nace2-26.11,r*org:c',
    );
  });

  it('leaves out what cannot be read and keeps the rest', () => {
    const view = read(
      '/explore?g=e*org:a*member_of*25,nonsense,e*org:b&years=20-30&hide=project,dragons&pins=x*y*z',
    );
    expect(view).toEqual(
      explore({
        ...EMPTY,
        steps: [{ do: 'expand', id: 'org:a', links: ['MEMBER_OF'], count: 25 }],
        filters: { ...EMPTY.filters, hiddenKinds: ['PROJECT'] },
      }),
    );
  });

  it('names an address without a screen as such', () => {
    expect(read('/nowhere')).toEqual({ page: 'unknown', path: '/nowhere' });
  });

  it('takes a profile of nothing as no screen', () => {
    expect(read('/profile')).toEqual({ page: 'unknown', path: '/profile' });
  });

  it('takes a slash at the end as the same screen', () => {
    expect(read('/sources/')).toEqual({ page: 'sources' });
  });
});
