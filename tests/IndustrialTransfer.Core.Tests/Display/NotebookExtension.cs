using IndustrialTransfer.Tests.Support;
using Microsoft.DotNet.Interactive.Formatting;

namespace IndustrialTransfer.Tests.Display;

/// <summary>The engine of a notebook, with the extension of the library run in it.</summary>
[CollectionDefinition(nameof(NotebookExtension))]
public sealed class NotebookExtension : ICollectionFixture<NotebookExtension>, IAsyncLifetime
{
    /// <summary>What went wrong; null where nothing did.</summary>
    public Exception? Fault { get; private set; }

    public async Task InitializeAsync()
    {
        Formatter.ResetToDefault();
        Fault = await Record.ExceptionAsync(() => new Session().Run(Session.ReadExtension()));
    }

    public Task DisposeAsync()
    {
        Formatter.ResetToDefault();
        return Task.CompletedTask;
    }
}
