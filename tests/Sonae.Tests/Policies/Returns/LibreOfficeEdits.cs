using System.Security;

namespace Sonae.Tests.Policies.Returns;

/// <summary>Edits a Word file in LibreOffice by a macro in a profile of its own, as a person would by hand, and saves it.</summary>
internal static class LibreOfficeEdits
{
    private const string Tools = """
        Function Having(doc, words)
          Dim e, p
          e = doc.Text.createEnumeration()
          Do While e.hasMoreElements()
            p = e.nextElement()
            If p.supportsService("com.sun.star.text.Paragraph") Then
              If InStr(p.String, words) > 0 Then
                Having = p
                Exit Function
              End If
            End If
          Loop
        End Function
        Sub Reword(doc, words, others)
          Dim s
          s = doc.createSearchDescriptor()
          s.SearchString = words
          Dim found
          found = doc.findFirst(s)
          found.String = others
        End Sub
        Sub AddAfter(doc, words, line)
          Dim c
          c = doc.Text.createTextCursorByRange(Having(doc, words).End)
          doc.Text.insertControlCharacter(c, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
          doc.Text.insertString(c, line, False)
        End Sub
        Sub Looks(doc, words)
          Dim s, found
          s = doc.createSearchDescriptor()
          s.SearchString = words
          found = doc.findFirst(s)
          found.CharWeight = com.sun.star.awt.FontWeight.BOLD
          found.CharWeightAsian = com.sun.star.awt.FontWeight.BOLD
          found.CharUnderline = com.sun.star.awt.FontUnderline.SINGLE
        End Sub
        Sub Clip(doc, words, command)
          Dim v, p
          v = doc.CurrentController.getViewCursor()
          p = Having(doc, words)
          v.gotoRange(p.Start, False)
          v.gotoRange(p.End, True)
          v.goRight(1, True)
          createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
        End Sub
        Sub PasteBefore(doc, words)
          Dim v
          v = doc.CurrentController.getViewCursor()
          v.gotoRange(Having(doc, words).Start, False)
          createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, ".uno:Paste", "", 0, Array())
        End Sub
        Sub AddRow(doc, table, cells)
          Dim t, i
          t = doc.TextTables.getByIndex(table)
          t.Rows.insertByIndex(t.Rows.Count, 1)
          For i = 0 To UBound(cells)
            t.getCellByPosition(i, t.Rows.Count - 1).String = cells(i)
          Next
        End Sub
        """;

    /// <summary>The file after these lines of Basic, in which the document is called doc; saved as often as said.</summary>
    public static byte[] Edit(byte[] file, string lines, int saves = 1)
    {
        var folder = Directory.CreateTempSubdirectory("sonae-edit-");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "in.docx"), Path.Combine(folder.FullName, "out.docx"));
            File.WriteAllBytes(source, file);
            var profile = $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}";
            // A new profile gets its own library at the first start, which would take the place of ours.
            Soffice.Run("soffice", [profile, "--headless", "--norestore", "--terminate_after_init"]);
            WriteMacro(folder, lines);
            for (var i = 0; i < saves; i++)
            {
                var main = i == 0 ? "Edited" : "Untouched";
                Soffice.Run("soffice", [profile, "--headless", "--norestore", $"macro:///Standard.Edits.{main}(\"{new Uri(source).AbsoluteUri}\",\"{new Uri(target).AbsoluteUri}\")"]);
                File.Copy(target, source, overwrite: true);
            }
            return File.ReadAllBytes(target);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteMacro(DirectoryInfo folder, string lines)
    {
        var library = folder.CreateSubdirectory(Path.Combine("profile", "user", "basic", "Standard"));
        string main(string name, string work) => $"""
            Sub {name}(source, target)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              Dim doc
              doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
              {work}
              Dim save(0) As New com.sun.star.beans.PropertyValue
              save(0).Name = "FilterName"
              save(0).Value = "MS Word 2007 XML"
              doc.storeToURL(target, save())
              doc.close(True)
            End Sub

            """;
        var code = Tools + "\n" + main("Edited", lines) + main("Untouched", "");
        File.WriteAllText(Path.Combine(library.FullName, "Edits.xba"),
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE script:module PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"module.dtd\">\n<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Edits\" script:language=\"StarBasic\">\n{SecurityElement.Escape(code)}\n</script:module>");
        File.WriteAllText(Path.Combine(library.FullName, "script.xlb"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE library:library PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"library.dtd\">\n<library:library xmlns:library=\"http://openoffice.org/2000/library\" library:name=\"Standard\" library:readonly=\"false\" library:passwordprotected=\"false\"><library:element library:name=\"Edits\"/></library:library>");
        File.WriteAllText(Path.Combine(library.Parent!.FullName, "script.xlc"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE library:libraries PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"libraries.dtd\">\n<library:libraries xmlns:library=\"http://openoffice.org/2000/library\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><library:library library:name=\"Standard\" library:link=\"false\"/></library:libraries>");
    }
}
