using System.Net.Sockets;
using Sonae.Tests.Hosting;

namespace Sonae.Tests.Web;

/// <summary>The running program asked for by any name or number, as if the network led there; of a certificate only its name is looked at.</summary>
public static class Door
{
    public static HttpClient Open(RunningProgram program, string host, string? scheme = null)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        handler.ConnectCallback = async (_, stop) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", program.Address.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == $"CN={CertificateFile.Name}";
        var client = new HttpClient(handler) { BaseAddress = new Uri($"{scheme ?? program.Address.Scheme}://{host}:{program.Address.Port}") };
        client.DefaultRequestHeaders.Add("Accept-Language", "ja");
        return client;
    }
}
