using Anslag.Simulator.Bluesky.Identity;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.server.describeServer</c>: what the server is and how large its blobs may be.</summary>
internal sealed class ServerDescribeServer : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Query("com.atproto.server.describeServer");

    public object Answer(XrpcCall call) => new
    {
        did = DidDocument.OfServer(call.Root),
        availableUserDomains = new[] { AccountNames.Domain },
        inviteCodeRequired = false,
        phoneVerificationRequired = false,
        blobUploadLimit = XrpcReader.LargestBlob,
        links = new { },
        contact = new { },
    };
}
