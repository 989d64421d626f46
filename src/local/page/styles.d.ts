// Style sheets are bundled by import and have no exports.
declare module '*.css';
