namespace Sonae.Office.Word.Reading;

/// <summary>Looks into a drawing and tells what it is; its text boxes are told with their words.</summary>
internal sealed class ShapeReader(PartReader part, NoticeList notices)
{
    private bool isPicture;
    private bool isTextBox;
    private string name = "";

    public void Read()
    {
        (isPicture, isTextBox, name) = (false, false, "");
        Look();
        if (isPicture) notices.Add(WordNoticeKind.Picture, name);
        else if (!isTextBox) notices.Add(WordNoticeKind.Drawing, name);
    }

    private void Look()
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "txbxContent":
                    isTextBox = true;
                    notices.Add(WordNoticeKind.TextBox, NoteTexts.Words(part));
                    break;
                case "docPr": name = part.Attribute("descr") ?? part.Attribute("title") ?? part.Attribute("name") ?? ""; break;
                case "pic" or "imagedata": isPicture = true; Look(); break;
                case "Fallback": break;
                default: Look(); break;
            }
        }
    }
}
