using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sonae.Bare;

// "FOLDER URL": serves the pages kept in the folder, each drawn anew by a bare Razor component.
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
builder.Logging.ClearProviders();
builder.WebHost.UseUrls(args[1]);
builder.Services.AddRazorComponents();
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddSingleton(new KeptPages(args[0]));
var app = builder.Build();
app.UseAntiforgery();
app.MapRazorComponents<App>();
await app.StartAsync();
Console.WriteLine(app.Urls.First());
await app.WaitForShutdownAsync();
