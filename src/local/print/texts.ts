// What the local host says to people about printing.

export const PRINT_TEXTS = {
  noBrowser:
    'Her finnes det ingen nettleser som kan lage PDF-en. Installer Google Chrome, eller åpne den lagrede filen i et regneark og skriv ut derfra.',
} as const;
