// Horizon 2020 projects with a Lombardy participant, as CORDIS published them, in the bundle's tables.
import { join } from 'node:path';
import { readCsv } from './csv.mjs';

const source = 'source:cordis-h2020';

const roles = {
  coordinator: 'COORDINATOR',
  participant: 'PARTICIPANT',
  // In this release "partner" occurs in Marie Skłodowska-Curie actions only and never with money of its own.
  partner: 'PARTNER',
};

/** `{organisations, projects, participations}`; an organisation may have a row by CORDIS, by the place look-up and by the SME instrument. */
export function cordis(dataFolder, factsFolder) {
  const data = (name) => readCsv(join(dataFolder, 'lombardy-h2020-sample', name));
  const facts = (name) => readCsv(join(factsFolder, name));
  const given = repaired(data('organisations.csv'), facts('cordis-repairs.csv'));
  const projects = data('projects.csv');
  const participations = data('participations.csv');
  const byRcn = new Map(projects.map((project) => [project.project_rcn, project]));
  return {
    organisations: [
      ...given.map((row) => organisation(row, facts('cordis-country-centres.csv'))),
      ...placed(given, facts('provinces.csv'), facts('places.csv')),
      ...smallBySmeInstrument(given, participations, byRcn),
    ],
    projects: projects.map(project),
    participations: participations.map((row) => participation(row, byRcn.get(row.project_rcn))),
  };
}

const organisationId = (pic) => `org:pic-${pic}`;
const projectId = (row) => `project:h2020-${row.project_id}`;

function organisation(row, countryCentres) {
  const located = !countryCentres.some(({ lat, lon }) => lat === row.lat && lon === row.lon);
  return {
    id: organisationId(row.pic),
    name: tidy(row.name),
    short_name: tidy(row.short_name),
    type: type(row),
    type_as_said: row.activity_type,
    country: row.country,
    address: /[a-z0-9]{2}/i.test(row.street) ? tidy(row.street) : '',
    city: tidy(row.city),
    lat: located ? row.lat : '',
    lon: located ? row.lon : '',
    url: row.url && !/^https?:\/\//.test(row.url) ? `http://${row.url}` : row.url,
    pic: row.pic,
    vat: row.vat_number,
    sme: { 1: 'true', 0: 'false' }[row.sme] ?? '',
    source,
    record: `PIC ${row.pic}`,
  };
}

function type({ activity_type: activity, sme }) {
  if (activity === 'PRC') return { 1: 'SME', 0: 'LARGE_COMPANY' }[sme] ?? 'COMPANY';
  const types = { HES: 'UNIVERSITY', REC: 'RESEARCH_ORGANISATION', PUB: 'PUBLIC_BODY', OTH: 'OTHER' };
  if (!(activity in types)) throw new Error(`activity_type "${activity}" is not one of PRC, ${Object.keys(types).join(', ')}`);
  return types[activity];
}

/** Statements of their own: CORDIS says the city, the province follows from a look-up. */
function placed(rows, provinces, places) {
  const nuts = new Map(provinces.map((row) => [row.province, row.nuts]));
  const provinceOfCity = new Map(places.map((row) => [row.city, row.province]));
  return rows.flatMap((row) => {
    const province = row.province_it || (row.country === 'IT' ? provinceOfCity.get(row.city) : undefined);
    if (!province) return row.lombardy === '1' ? [place(row, 'ITC4')] : [];
    if (!nuts.has(province)) throw new Error(`PIC ${row.pic}: no NUTS code for the province "${province}"`);
    return [place(row, nuts.get(province))];
  });
}

const place = (row, nuts) => ({
  id: organisationId(row.pic),
  nuts,
  source: 'source:filiera-places',
  record: `PIC ${row.pic}, city "${tidy(row.city)}"`,
});

/** Only SMEs may take part in the SME instrument; where CORDIS leaves the flag empty, that is the next best evidence. */
function smallBySmeInstrument(rows, participations, byRcn) {
  const unknownSize = new Set(rows.filter((row) => row.activity_type === 'PRC' && row.sme === '').map((row) => row.pic));
  const evidence = new Map();
  for (const { pic, project_rcn: rcn } of participations) {
    const funded = byRcn.get(rcn);
    if (!unknownSize.has(pic) || !/^SME-[12]$/.test(funded.funding_scheme)) continue;
    evidence.set(pic, [...(evidence.get(pic) ?? []), `project ${funded.project_id} (${funded.acronym}, ${funded.funding_scheme})`]);
  }
  return [...evidence].map(([pic, projects]) => ({
    id: organisationId(pic),
    type: 'SME',
    sme: 'true',
    source: 'source:filiera-sme-instrument',
    record: projects.sort().join('; '),
  }));
}

function project(row) {
  return {
    id: projectId(row),
    name: row.acronym,
    framework: 'H2020',
    grant_number: row.project_id,
    rcn: row.project_rcn,
    acronym: row.acronym,
    programme: row.programme.split(';').join('|'),
    programme_part: row.programme_part,
    topic: row.topic,
    topic_title: tidy(row.topic_title),
    call: row.call,
    funding_scheme: row.funding_scheme,
    start: row.start_date,
    end: row.end_date,
    start_year: row.start_date.slice(0, 4),
    end_year: row.end_date.slice(0, 4),
    total_cost: row.total_cost,
    funding: row.eu_max_contribution,
    currency: 'EUR',
    funder: 'European Union',
    source,
    record: `project ${row.project_id}, RCN ${row.project_rcn}`,
  };
}

function participation(row, funded) {
  const role = roles[row.role];
  if (!role) throw new Error(`role "${row.role}" is not one of ${Object.keys(roles).join(', ')}`);
  return {
    organisation: organisationId(row.pic),
    project: projectId(funded),
    role,
    role_as_said: row.role,
    contribution: row.eu_contribution,
    source,
    record: `project ${funded.project_id}, PIC ${row.pic}`,
  };
}

/** Texts that were damaged on the way from CORDIS to the sample, as listed. */
function repaired(rows, repairs) {
  return rows.map((row) => {
    const own = repairs.filter(({ pic }) => pic === row.pic);
    return own.reduce((text, { field, value }) => ({ ...text, [field]: value }), row);
  });
}

const tidy = (text) => text.replace(/\s+/g, ' ').trim();
