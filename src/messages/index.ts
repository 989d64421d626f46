// The door to every sentence a person reads.
export { sayFinding, sayFindings } from './findings';
