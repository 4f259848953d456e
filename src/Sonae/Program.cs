using System.Text;
using Sonae.Hosting;

System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, System.Console.Out, System.Console.Error, Environment.GetEnvironmentVariable("LANG"));
