namespace Sonae.Office;

/// <summary>Why a file was refused; each value can be told to a clerk in one sentence.</summary>
public enum UnreadableReason
{
    /// <summary>The file has no bytes.</summary>
    Empty,

    /// <summary>The file is larger than allowed.</summary>
    TooLarge,

    /// <summary>Something else than a workbook (a picture, a PDF, a Word document, an unknown package).</summary>
    NotAWorkbook,

    /// <summary>A web page saved under the name of a workbook.</summary>
    Html,

    /// <summary>Plain text or CSV under the name of a workbook.</summary>
    Csv,

    /// <summary>The format of Excel 97–2003 (.xls).</summary>
    OldExcel,

    /// <summary>The binary format of Excel (.xlsb).</summary>
    BinaryExcel,

    /// <summary>An OpenDocument spreadsheet (.ods).</summary>
    OpenDocument,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>Cut off or changed: the package or its XML cannot be read.</summary>
    Damaged,

    /// <summary>The package holds more entries than allowed.</summary>
    TooManyEntries,

    /// <summary>Unpacked it would be larger than allowed, or it is packed in a way only hostile files are.</summary>
    Bomb,

    /// <summary>Two entries of the package carry the same name, so that two programs would read two different things.</summary>
    DuplicateEntry,

    /// <summary>An entry of the package has a name that leads out of it.</summary>
    ForbiddenName,

    /// <summary>A part holds a DOCTYPE, which no workbook needs.</summary>
    Doctype,

    /// <summary>Elements are nested deeper, or carry more attributes, than any workbook needs.</summary>
    TooDeep,

    /// <summary>A sheet has more rows with content than allowed, or a row number beyond the last row of Excel.</summary>
    TooManyRows,

    /// <summary>A cell stands to the right of the last column allowed.</summary>
    TooManyColumns,

    /// <summary>The text of a cell is longer than Excel allows.</summary>
    CellTooLong,

    /// <summary>The table of shared strings has more entries than allowed.</summary>
    TooManyTexts,

    /// <summary>A text holds half a character (a lone surrogate).</summary>
    BrokenCharacter,

    /// <summary>Cells or rows stand in no order or twice, or refer to something that is not there.</summary>
    BrokenCell,

    /// <summary>A CSV file that holds NUL or is no text at all.</summary>
    NotText,

    /// <summary>It cannot be told for certain in which character encoding a CSV file was written.</summary>
    UnknownEncoding,

    /// <summary>It cannot be told for certain which character separates the columns of a CSV file.</summary>
    UnknownDelimiter,

    /// <summary>A quotation mark of a CSV file is not closed, or text follows the closing one.</summary>
    UnclosedQuote,

    /// <summary>Something else than a Word document (.docx).</summary>
    NotADocument,

    /// <summary>The format of Word 97–2003 (.doc).</summary>
    OldWord,

    /// <summary>The rich text format (.rtf).</summary>
    RichText,

    /// <summary>Holds a program (a macro), or a command to another program.</summary>
    Macro,

    /// <summary>Holds another file to be opened from the text (an OLE object).</summary>
    EmbeddedObject,

    /// <summary>Holds a control that runs as a program (ActiveX).</summary>
    ActiveX,

    /// <summary>Fetches a template or another part from elsewhere.</summary>
    OutsidePart,
}
