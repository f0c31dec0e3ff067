import { describe, expect, it } from 'vitest';
import { BG, CLASSES, STANCES } from '../../src/export/vocabulary.ts';
import { readOntologyFile } from './rdf.ts';
import { declared, RDF, subjectsWith, values } from './ontology.ts';

describe('context.jsonld', () => {
  const context = (JSON.parse(readOntologyFile('context.jsonld')) as { '@context': Record<string, unknown> })[
    '@context'
  ];

  function iriOf(definition: unknown): string | null {
    const id = typeof definition === 'string' ? definition : (definition as { '@id'?: string })['@id'];
    const [prefix, local] = (id ?? '').split(':') as [string, string?];
    return local === undefined || typeof context[prefix] !== 'string' ? null : `${context[prefix]}${local}`;
  }

  it('maps its words to terms of the ontology', () => {
    const mapped = Object.values(context)
      .map(iriOf)
      .filter((iri) => iri !== null);
    expect(mapped.filter((iri) => !declared.has(iri))).toEqual([]);
  });

  it('has a word for every class and property of the export', () => {
    const mapped = new Set(Object.values(context).map(iriOf));
    const known = [...values(CLASSES), ...values(BG), ...values(STANCES)];
    expect(known.filter((iri) => !mapped.has(iri))).toEqual([]);
  });

  it('makes an IRI of the value of every object property', () => {
    const objectProperties = subjectsWith(`${RDF}type`, 'http://www.w3.org/2002/07/owl#ObjectProperty');
    for (const definition of Object.values(context)) {
      const iri = iriOf(definition);
      if (iri === null || !objectProperties.includes(iri)) continue;
      expect([iri, ['@id', '@vocab']]).toEqual([
        iri,
        expect.arrayContaining([(definition as { '@type'?: string })['@type']]),
      ]);
    }
  });
});
